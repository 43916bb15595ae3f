# -*- coding: utf-8 -*-
# Copyright 2019 Boutique Ltd
{
  'name': 'Boutique',
  'version': '16.0.2.3.1',
  'author': "Boutique Ltd",
  'license': 'LGPL-3',
  # queue_job comes with generic_connector
  'depends': ['generic_connector',
              'stock',  # articles are storable
              ],
  'data': [
    'views/menus.xml',  # the root menu, before everything
    'views/shop.xml',
    'views/article.xml',
    'security/ir.model.access.csv',
  ],
  'installable': True
}
